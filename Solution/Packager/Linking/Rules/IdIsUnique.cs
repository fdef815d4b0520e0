using Segmentation.Packager.Model;

namespace Segmentation.Packager.Linking.Rules;

/// <summary>No two components share an id.</summary>
public sealed class IdIsUnique : IRule
{
    /// <inheritdoc />
    public IEnumerable<Problem> Check(SolutionModel solution) => All(solution)
        .Where(component => component.Id != "")
        .GroupBy(component => component.Id)
        .Where(group => group.Count() > 1 && !AreVariants(group))
        .Select(group => new Problem(group.Last().File, $"The id {group.Key} is also that of {group.First().File}.", "Give it an id of its own."));

    /// <summary>The managed and the plain file of one component share its id.</summary>
    static bool AreVariants(IEnumerable<(string File, string Id)> group) =>
        group.Select(component => component.File.Replace("_managed.xml", ".xml"))
            .Distinct().Count() == 1 && group
            .GroupBy(component => component.File).All(file => file.Count() == 1);

    static IEnumerable<(string File, string Id)> All(SolutionModel solution) =>
    [
        .. solution.Tables.SelectMany(table => table.Forms).Select(form => (form.File, form.Id)),
        .. solution.Tables.SelectMany(table => table.Views).Select(view => (view.File, view.Id)),
        .. solution.Tables.SelectMany(table => table.Charts).Select(chart => (chart.File, chart.Id)),
        .. solution.Roles.Select(role => (role.File, role.Id)),
        .. solution.WebResources.Select(resource => (resource.File, resource.Id)),
        .. solution.PluginAssemblies.Select(assembly => (assembly.File, assembly.Id)),
        .. solution.PluginTypes.Select(type => (type.File, type.Id)),
        .. solution.Steps.Select(step => (step.File, step.Id)),
        .. solution.Steps
            .SelectMany(step => step.Images.Select(image => (step.File, Ids.Normalize(image.Element("SdkMessageProcessingStepImageId")?.Value)))),
        .. solution.Workflows.Select(workflow => (workflow.File, workflow.Id)),
    ];
}
