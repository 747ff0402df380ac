using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Contents of a recipe.</summary>
internal sealed class RecipeProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
        Run("step that is not known", """{ "name": "no-such-step" }"""),
        Run("content of a type that is not defined", """{ "name": "content", "data": [ { "ContentItemId": "recipe0recipe0recipe0recip1", "ContentType": "NoSuchType", "DisplayText": "Stranger", "Latest": true, "Published": true } ] }"""),
        Run("feature that is not there", """{ "name": "feature", "enable": [ "No.Such.Feature" ] }"""),
        Run("script", """{ "name": "content", "data": [ { "ContentItemId": "recipe0recipe0recipe0recip2", "ContentType": "Thing", "DisplayText": "[js: 'a' + 1]", "Latest": true, "Published": true } ] }""", "recipe0recipe0recipe0recip2"),
        Run("content without Published", """{ "name": "content", "data": [ { "ContentItemId": "recipe0recipe0recipe0recip3", "ContentType": "Thing", "DisplayText": "Draft", "TitlePart": { "Title": "Draft" } } ] }""", "recipe0recipe0recipe0recip3"),
    ];

    private static Probe Run(string name, string step, string? item = null) => new($"recipe/{name}", async services =>
    {
        var outcome = "runs";
        try
        {
            await services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
                Guid.NewGuid().ToString("n"),
                new RecipeDescriptor { Name = name, RecipeFileInfo = new RecipeFile($$"""{ "name": "{{name}}", "steps": [ {{step}} ] }""") },
                new Dictionary<string, object>(),
                CancellationToken.None);
        }
        catch (Exception exception)
        {
            outcome = $"throws {exception.GetType().Name}";
        }

        if (item is not null)
        {
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var found = await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(item, VersionOptions.Latest);
                outcome += found is null ? ", nothing" : $", [{found.DisplayText}] published {found.Published}";
            });
        }

        return outcome;
    });

    private sealed class RecipeFile(string text) : IFileInfo
    {
        private readonly byte[] _bytes = System.Text.Encoding.UTF8.GetBytes(text);

        public bool Exists => true;

        public long Length => _bytes.Length;

        public string? PhysicalPath => null;

        public string Name => "probe.recipe.json";

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(_bytes);
    }
}
