namespace Segmentation.Packager.Registrations;

/// <summary>A copy of the row that a step gets.</summary>
/// <param name="Type">Which one.</param>
/// <param name="Name">Name and alias.</param>
/// <param name="Attributes">Its columns, separated by commas.</param>
public sealed record StepImage(ImageType Type, string Name, string Attributes);
