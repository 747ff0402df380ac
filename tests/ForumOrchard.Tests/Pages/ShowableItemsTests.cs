using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Pages;

public sealed class ShowableItemsTests(SharedSite site)
{
    private const string Sound = """{ "ContentItemId": "4sound00000000000000000001", "ContentType": "Page", "DisplayText": "Sound", "Published": true, "Latest": true, "TitlePart": { "Title": "Sound" } }""";

    [Theory]
    [InlineData("""{ "ContentItemId": "4strange000000000000000001", "ContentType": "NoSuchType", "DisplayText": "Stranger", "Published": true, "Latest": true }""", "Stranger", "NoSuchType")]
    [InlineData("""{ "ContentItemId": "4strange000000000000000002", "ContentType": "NoSuchType", "Published": true, "Latest": true }""", "4strange000000000000000002", "NoSuchType")]
    [InlineData("""{ "ContentItemId": "4nameless00000000000000001", "ContentType": "Page", "Published": true, "Latest": true }""", "4nameless00000000000000001", "Page")]
    [InlineData("""{ "ContentItemId": "4nameless00000000000000002", "ContentType": "Page", "DisplayText": " ", "Published": true, "Latest": true, "TitlePart": { "Title": " " } }""", "4nameless00000000000000002", "Page")]
    public async Task Recipe_ItemThatNoPageCanShow_StopsAndNamesIt(string item, string named, string type)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => RunAsync("Strange recipe", Sound, item));

        Assert.Contains("Strange recipe", failure.Message, StringComparison.Ordinal);
        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
        Assert.Contains(type, failure.Message, StringComparison.Ordinal);
        await site.InScopeAsync(async services => Assert.Null(await services.GetRequiredService<IContentManager>().GetAsync("4sound00000000000000000001", VersionOptions.Latest)));
    }

    [Fact]
    public async Task Recipe_ItemWithoutTitleOrAddressOfATypeThatHasNone_IsImported()
    {
        await RunAsync("Comment recipe", """{ "ContentItemId": "4comment0000000000000000001", "ContentType": "Comment", "Published": true, "Latest": true }""");

        await site.InScopeAsync(async services => Assert.NotNull(await services.GetRequiredService<IContentManager>().GetAsync("4comment0000000000000000001")));
    }

    /// <summary>Orchard Core's form of an item asks no handler: only the setting of the title refuses an empty one.</summary>
    [Fact]
    public Task Types_WithPages_RequireATitle() => site.InScopeAsync(async services =>
    {
        var types = await services.GetRequiredService<IContentDefinitionManager>().ListTypeDefinitionsAsync();
        var titles = types
            .Where(type => type.Parts.Any(part => part.Name == "AutoroutePart") && type.Parts.Any(part => part.Name == "LocalizationPart"))
            .ToDictionary(type => type.Name, type => type.Parts.Single(part => part.Name == "TitlePart").GetSettings<TitlePartSettings>().Options);

        Assert.Superset(new[] { "HomePage", "LegalAct", "NewsArticle", "Page", "Program", "Publication" }.ToHashSet(), titles.Keys.ToHashSet());
        Assert.All(titles, type => Assert.Equal(TitlePartOptions.EditableRequired, type.Value));
    });

    private Task RunAsync(string name, params string[] items) => site.InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
        Guid.NewGuid().ToString("n"),
        new RecipeDescriptor { Name = name, BasePath = "", RecipeFileInfo = new RecipeFile($$"""{ "name": "{{name}}", "steps": [ { "name": "content", "data": [ {{string.Join(',', items)}} ] } ] }""") },
        new Dictionary<string, object>(),
        TestContext.Current.CancellationToken));

    private sealed class RecipeFile(string json) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => Encoding.UTF8.GetByteCount(json);

        public string Name => "test.recipe.json";

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(json));
    }
}
