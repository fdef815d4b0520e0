namespace Segmentation.Packager.Commands;

/// <summary>A command line: a command, and options that each have a value.</summary>
public sealed class Arguments
{
    readonly Dictionary<string, string> _options = [];

    /// <summary>Reads a command line.</summary>
    /// <exception cref="ArgumentException">It cannot be understood.</exception>
    public Arguments(IReadOnlyList<string> arguments)
    {
        Command = arguments.Count == 0 ? "" : arguments[0];
        for (var index = 1; index < arguments.Count; index += 2)
        {
            var option = arguments[index];
            if (!option.StartsWith("--", StringComparison.Ordinal))
                throw new ArgumentException($"\"{option}\" is not an option: options begin with --.");
            if (index + 1 == arguments.Count) throw new ArgumentException($"{option} needs a value.");
            if (!_options.TryAdd(option[2..], arguments[index + 1])) throw new ArgumentException($"{option} is given twice.");
        }
    }

    /// <summary>The command, or nothing.</summary>
    public string Command { get; }

    /// <summary>Refuses options that the command does not have.</summary>
    /// <exception cref="ArgumentException">There is one.</exception>
    public Arguments Allow(params string[] options) =>
        _options.Keys.Except(options).FirstOrDefault() is { } unknown
            ? throw new ArgumentException($"{Command} has no option --{unknown}. It has {string.Join(", ", options.Select(option => "--" + option))}.")
            : this;

    /// <summary>An option that must be given.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public string Required(string option) => Optional(option) ?? throw new ArgumentException($"{Command} needs --{option}.");

    /// <summary>An option, or null.</summary>
    public string? Optional(string option) => _options.GetValueOrDefault(option);
}
