using System.Globalization;
using System.Text.Json.Nodes;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Programs.Sections;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Sections;

/// <summary>Consistency of the sections of the site's modules.</summary>
public sealed class SectionTests(SharedSite site)
{
    private IReadOnlyList<Section> Sections { get; } = [.. site.Services.CreateScope().ServiceProvider.GetServices<Section>()];

    [Fact]
    public void Recipe_IndexesTheTypesOfAllSections()
    {
        var recipe = JsonNode.Parse(File.ReadAllText(Path.Combine(SiteProject.Folder, "..", "..", "recipes", "forum.recipe.json")))!;
        var indexes = recipe["steps"]!.AsArray().Single(step => (string?)step!["name"] == "lucene-index")!["Indices"]!.AsArray().SelectMany(index => index!.AsObject());

        Assert.All(indexes, index => Assert.Equal(
            Sections.Select(section => section.ContentType).Order(StringComparer.Ordinal),
            index.Value!["IndexedContentTypes"]!.AsArray().Select(type => (string)type!).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Words_AreThereInBothLanguages_AndOfOneSectionEach()
    {
        Assert.All(Sections, section => Assert.Superset(new HashSet<string> { "en", "ru" }, section.Words.Keys.ToHashSet()));
        var words = Sections.SelectMany(section => section.Words.Values.SelectMany(words => words.Split(' '))).ToList();

        Assert.All(words, word => Assert.Equal(word.Trim().ToLower(CultureInfo.InvariantCulture), word));
        Assert.Equal(words.Distinct(), words);
    }

    [Fact]
    public void Places_AreOfOneSectionEach()
    {
        var positions = Sections.Select(section => section.Position).ToList();
        var onPrograms = Sections.OfType<IProgramItems>().Select(section => section.ProgramPosition).ToList();

        Assert.Equal(positions.Distinct(), positions);
        Assert.Equal(onPrograms.Distinct(), onPrograms);
    }
}
