namespace Segmentation.Packager.Registrations;

/// <summary>A custom API as a plug-in class declares it.</summary>
/// <param name="TypeName">Full name of the class.</param>
/// <param name="UniqueName">Unique name of the custom API.</param>
public sealed record CustomApiRegistration(string TypeName, string UniqueName);
