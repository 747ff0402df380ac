using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;

namespace ForumOrchard.Benchmarks.InSite;

/// <summary>What a visitor cannot ask for, done in the site's process; each method returns its milliseconds.</summary>
internal sealed class SiteWork(IServiceProvider services)
{
    private const int BatchSize = 500;

    private const string Content = "OrchardCore.ContentManagement.";

    private readonly SiteTypes _types = new();

    /// <summary>Imports copies of publications by recipe, 500 at a time.</summary>
    /// <param name="modelsFile">A JSON array of the site's own publications.</param>
    /// <param name="first">Number of the first copy.</param>
    /// <param name="count">Number of copies.</param>
    public async Task<double> ImportAsync(string modelsFile, int first, int count)
    {
        var models = PublicationCopies.Read(modelsFile);
        var folder = Directory.CreateTempSubdirectory("forum-recipe-").FullName;
        var milliseconds = 0.0;
        for (var made = 0; made < count; made += BatchSize)
        {
            var step = new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. PublicationCopies.Make(models, first + made, Math.Min(BatchSize, count - made))]) };
            await File.WriteAllTextAsync(Path.Combine(folder, "items.recipe.json"), new JsonObject { ["name"] = "Items", ["steps"] = new JsonArray(step) }.ToJsonString());
            milliseconds += await RunAsync(folder);
        }

        Directory.Delete(folder, recursive: true);
        return milliseconds;
    }

    /// <summary>Gives an item another title, as a draft.</summary>
    public Task<double> DraftAsync(string id, string title) => WithManagerAsync(async manager =>
    {
        var item = await GetAsync(manager, id, "DraftRequired");
        _types.Set(item, "DisplayText", title);
        _types.Alter(item, "OrchardCore.Title.Models.TitlePart", part => _types.Set(part, "Title", title));
        await CallAsync(manager, "UpdateAsync", item);
        await CallAsync(manager, "SaveDraftAsync", item);
    });

    public Task<double> PublishAsync(string id) => WithManagerAsync(async manager => await CallAsync(manager, "PublishAsync", await GetAsync(manager, id, "Latest")));

    private async Task<double> RunAsync(string folder)
    {
        using var provider = new PhysicalFileProvider(folder);
        var recipe = _types.New("OrchardCore.Recipes.Models.RecipeDescriptor");
        _types.Set(recipe, "Name", "Items");
        _types.Set(recipe, "BasePath", "");
        _types.Set(recipe, "FileProvider", provider);
        _types.Set(recipe, "RecipeFileInfo", provider.GetFileInfo("items.recipe.json"));
        const string Executor = "OrchardCore.Recipes.Services.IRecipeExecutor";
        return await TimeAsync(scope => _types.CallAsync(Executor, _types.Service(scope, Executor), "ExecuteAsync", "benchmark", recipe, new Dictionary<string, object>(), CancellationToken.None));
    }

    private async Task<object> GetAsync(object manager, string id, string version) =>
        await CallAsync(manager, "GetAsync", id, _types.Constant(Content + "VersionOptions", version)) ?? throw new InvalidOperationException($"There is no item {id}.");

    private Task<object?> CallAsync(object manager, string method, params object[] arguments) => _types.CallAsync(Content + "IContentManager", manager, method, arguments);

    private Task<double> WithManagerAsync(Func<object, Task> work) => TimeAsync(scope => work(_types.Service(scope, Content + "IContentManager")));

    /// <summary>One unit of work, with its commit.</summary>
    private async Task<double> TimeAsync(Func<object, Task> work)
    {
        var watch = Stopwatch.StartNew();
        await _types.InScopeAsync(services, work);
        return watch.Elapsed.TotalMilliseconds;
    }
}
