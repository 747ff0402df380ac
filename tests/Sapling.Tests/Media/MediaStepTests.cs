using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using Sapling.Features.Media.Recipes;

namespace Sapling.Tests.Media;

public sealed class MediaStepTests : IDisposable
{
    private readonly MediaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Media_Base64_BecomesAFile()
    {
        var context = await RunAsync("a/b.txt", "aGVsbG8=");

        Assert.Empty(context.Errors);
        Assert.Equal("hello", await File.ReadAllTextAsync(Path.Join(_folder.Store.Root, "a", "b.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Media_KindThatIsNotServed_IsAnError()
        => Assert.Contains("\"page.html\"", Assert.Single((await RunAsync("page.html", "aGVsbG8=")).Errors), StringComparison.Ordinal);

    [Fact]
    public async Task Media_WithoutASource_IsAnError()
        => Assert.Contains("\"a.txt\"", Assert.Single((await RunAsync("a.txt", null)).Errors), StringComparison.Ordinal);

    private async Task<RecipeExecutionContext> RunAsync(string target, string? base64)
    {
        var context = new RecipeExecutionContext
        {
            Name = "media",
            Step = new JsonObject { ["Files"] = new JsonArray(new JsonObject { ["TargetPath"] = target, ["Base64"] = base64 }) },
        };
        await new MediaStep(_folder.Store, _folder.Options).ExecuteAsync(context);
        return context;
    }
}
