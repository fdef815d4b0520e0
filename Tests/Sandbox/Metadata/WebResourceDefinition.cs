namespace Segmentation.Sandbox.Metadata;

/// <summary>A web resource.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name with its folders, such as seg_/js/commands.js.</param>
/// <param name="DisplayName">Label.</param>
/// <param name="Type">1 html, 2 css, 3 js, 4 xml, 5 png, 6 jpg, 7 gif, 9 xsl, 10 ico, 11 svg, 12 resx.</param>
/// <param name="LanguageCode">Language of a resx; 0: none.</param>
/// <param name="Content">The file.</param>
public sealed record WebResourceDefinition(Guid Id, string Name, string DisplayName, int Type, int LanguageCode, byte[] Content);
