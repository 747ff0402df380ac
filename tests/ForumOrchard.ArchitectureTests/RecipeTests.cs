using System.Text.Json.Nodes;

namespace ForumOrchard.ArchitectureTests;

/// <summary>The set-up recipe consists of steps that both major versions of Orchard Core know, and that neither aborts.</summary>
public sealed class RecipeTests
{
    private static readonly JsonArray _steps = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "recipes", "forum.recipe.json")))!["steps"]!.AsArray();

    /// <remarks>
    /// No step rebuilds an index: during set-up the shell that creates the content still holds it (2.2.1:
    /// <c>lucene-index-rebuild</c>; 3.0.1: <c>CreateOrUpdateIndexProfile</c> with <c>RebuildIndex</c>), and every later
    /// search fails. Content is indexed when the recipe creates it. The last step turns on the audit trail of content, which on
    /// Orchard Core would otherwise record all that the set-up brings.
    /// </remarks>
    [Fact]
    public void SetUp_HasTheseStepsAndNoOther() => Assert.Equal(
        ["feature", "themes", "settings", "Roles", "MediaProfiles", "lucene-index", "SearchSynonyms", "recipes", "ContentDefinition", "settings"],
        _steps.Select(step => (string?)step!["name"]));

    /// <summary>Items, and the terms of the glossary.</summary>
    [Fact]
    public void ContentRecipes_HoldContentOnly() => Assert.All(
        Repository.Files(Path.Combine("recipes", "content"), "*.recipe.json"),
        recipe => Assert.All(JsonNode.Parse(File.ReadAllText(recipe))!["steps"]!.AsArray(), step => Assert.Contains((string?)step!["name"], new[] { "content", "Glossary" })));

    /// <summary>
    /// Features named differently in the other major version come as dependencies of ForumOrchard.Indexing, never by
    /// name.
    /// </summary>
    [Fact]
    public void Features_AreThoseThatBothMajorsHave() => Assert.DoesNotContain(
        _steps[0]!["enable"]!.AsArray().Select(feature => (string)feature!),
        feature => feature.Contains("Search", StringComparison.Ordinal) && !feature.StartsWith("ForumOrchard.", StringComparison.Ordinal));

    /// <summary>Permissions of single indexes have other names in version 3, and a role keeps unknown permissions.</summary>
    [Fact]
    public void Roles_NameNoPermissionOfAnIndex() => Assert.DoesNotContain("Query", _steps.Single(step => (string?)step!["name"] == "Roles")!.ToJsonString(), StringComparison.Ordinal);
}
