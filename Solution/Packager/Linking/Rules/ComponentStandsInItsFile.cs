using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>A component's file or folder is named after it, as SolutionPackager writes them, so that it can be found.</summary>
public sealed class ComponentStandsInItsFile : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => Places(solution)
        .Where(place => place.Expected != place.File.Replace("_managed.xml", ".xml"))
        .Select(place => new Problem(place.File, "The file is not named after the component in it.", $"Its place is {place.Expected}."));

    static IEnumerable<(string File, string Expected)> Places(SolutionModel solution) =>
    [
        .. solution.Tables.Select(table => (table.File, $"Entities/{table.SchemaName}/Entity.xml")),
        .. solution.Tables.SelectMany(table => table.Forms.Select(form => (form.File, $"{Folder(form.File)}/{{{form.Id}}}.xml"))),
        .. solution.Tables.SelectMany(table => table.Views.Select(view => (view.File, $"{table.Folder}/SavedQueries/{{{view.Id}}}.xml"))),
        .. solution.Choices.Select(choice => (choice.File, $"OptionSets/{choice.Name}.xml")),
        .. solution.WebResources.Select(resource => (resource.File, $"WebResources/{resource.Name}.data.xml")),
        .. solution.Controls.Select(control => (control.File, $"Controls/{control.Name}/ControlManifest.xml.data.xml")),
        .. solution.Steps.Select(step => (step.File, $"SdkMessageProcessingSteps/{{{step.Id}}}.xml")),
        .. solution.CustomApis.Select(api => (api.File, $"customapis/{api.UniqueName}/customapi.xml")),
        .. solution.CustomApis
            .SelectMany(api => api.Members)
            .Select(member => (member.File, $"{Folder(Folder(member.File))}/{member.UniqueName}/{member.Element.Name.LocalName}.xml")),
        .. solution.Apps.Select(app => (app.File, $"AppModules/{app.UniqueName}/AppModule.xml")),
        .. solution.SiteMaps.Select(map => (map.File, $"AppModuleSiteMaps/{map.UniqueName}/AppModuleSiteMap.xml")),
    ];

    static string Folder(string path) => path[..path.LastIndexOf('/')];
}
