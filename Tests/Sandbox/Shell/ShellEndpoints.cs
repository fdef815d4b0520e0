using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.Shell.Apps;
using Segmentation.Sandbox.Shell.Charts;
using Segmentation.Sandbox.Shell.Commands;
using Segmentation.Sandbox.Shell.Files;
using Segmentation.Sandbox.Shell.Forms;
using Segmentation.Sandbox.Shell.Jobs;
using Segmentation.Sandbox.Shell.Tables;
using Segmentation.Sandbox.Shell.Users;
using Segmentation.Sandbox.Shell.Views;

namespace Segmentation.Sandbox.Shell;

/// <summary>The model-driven app: its page, and what the page reads about the environment. Rows come from the Web API alone.</summary>
public static class ShellEndpoints
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Serves the shell at /main.aspx, its data below /shell, web resources at /WebResources.</summary>
    public static IEndpointRouteBuilder MapShell(this IEndpointRouteBuilder app, ShellHost host)
    {
        app.MapFiles(host);
        app.MapSession(host);
        app.MapApps(host);
        app.MapTable(host, "", (environment, table, language, _) => new TableReader(environment, language).Read(table));
        app.MapTable(host, "/views", (environment, table, language, selection) => new ViewReader(environment, language).Read(table, selection));
        app.MapTable(host, "/charts", (environment, table, language, selection) => new ChartReader(environment, language).Read(table, selection));
        app.MapTable(host, "/forms", (environment, table, language, selection) => new FormReader(environment, language).Read(table, selection));
        app.MapTable(host, "/commands", (environment, table, language, _) => RibbonReader.Read(environment.Ribbons.GetValueOrDefault(table.LogicalName), language));
        app.MapGet("/shell/trace", (long? after) => Results.Json(host.Trace.Since(after ?? 0), Json));
        if (host.Jobs is { } jobs)
            app.MapGet("/shell/jobs", (int[]? status, string? sort, bool? descending) => Results.Json(jobs.Read(new JobListQuery(status ?? [], sort ?? "createdOn", descending ?? true)), Json));
        return app;
    }

    private static void MapSession(this IEndpointRouteBuilder app, ShellHost host)
    {
        app.MapGet("/shell/session", (HttpRequest request) =>
            Results.Json(SessionReader.Read(host.Environment(), host.Users, host.SignIn.UserOf(request), host.SignIn.LanguageOf(request)), Json));

        app.MapPost("/shell/session", (SignInRequest choice, HttpRequest request, HttpResponse response) =>
        {
            if (choice.UserId is { } id && host.Users.Users().All(user => user.Id != id)) return Results.BadRequest($"There is no user {id} to sign in as.");
            SignIn.Remember(response, choice.UserId, choice.Language);
            if (choice.Language is { } language) host.Users.ChooseLanguage(choice.UserId ?? host.SignIn.UserOf(request).Id, language);
            return Results.NoContent();
        });
    }

    private static void MapApps(this IEndpointRouteBuilder app, ShellHost host)
    {
        app.MapGet("/shell/apps", (HttpRequest request) => Results.Json(new AppReader(host.Environment(), host.SignIn.LanguageOf(request)).Summaries(), Json));

        app.MapGet("/shell/apps/{name}", (string name, HttpRequest request) =>
        {
            var apps = new AppReader(host.Environment(), host.SignIn.LanguageOf(request));
            return apps.Find(name) is { } found
                ? Results.Json(apps.Read(found, host.Users.PrincipalOf(host.SignIn.UserOf(request).Id)), Json)
                : Results.NotFound($"There is no app '{name}'.");
        });
    }

    private static void MapTable<T>(this IEndpointRouteBuilder routes, ShellHost host, string path, Func<EnvironmentDefinition, TableDefinition, int, AppSelection, T> read) =>
        routes.MapGet("/shell/tables/{name}" + path, (string name, string? app, HttpRequest request) =>
        {
            var environment = host.Environment();
            var language = host.SignIn.LanguageOf(request);
            var selection = new AppSelection(app is null ? null : new AppReader(environment, language).Find(app));
            return environment.Tables.TryGetValue(name, out var table)
                ? Results.Json(read(environment, table, language, selection), Json)
                : Results.NotFound($"There is no table '{name}'.");
        });
}
