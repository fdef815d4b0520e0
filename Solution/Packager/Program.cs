using Segmentation.Packager.Commands;

return CommandLine.Run(args, Console.Out, Console.Error);
