using ForumOrchard.Glossary.Concepts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Tests.Glossary;

/// <summary>What of a concept is refused.</summary>
public sealed class ConceptCheckTests
{
    private static readonly ConceptCheck Check = new(new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<ConceptCheck>>());

    public static TheoryData<Concept, string> Wrong => new()
    {
        { new Concept { Id = "empty" }, "Write the term in at least one language." },
        { Of(new Wording { Definition = "d" }), "English: the term to use is missing." },
        { Of(new Wording { Preferred = "the" }), "English: “the” holds no word that can be recognised in a text." },
        { Of(new Wording { Preferred = "marmot", Forbidden = ["Marmots"] }), "English: “marmot” stands here more than once; endings make no other term." },
        { Of(new Wording { Preferred = new string('m', ConceptCheck.LongestTerm + 1) }), $"English: “{new string('m', 20)}…” has more than {ConceptCheck.LongestTerm} characters." },
        { Of(new Wording { Preferred = "marmot", Admitted = [.. Enumerable.Range(0, ConceptCheck.MostVariants + 1).Select(number => $"marmot {number}")] }), $"English: there are more than {ConceptCheck.MostVariants} variants of a kind." },
        { Of(new Wording { Preferred = "marmot", Forbidden = [.. Enumerable.Range(0, ConceptCheck.MostVariants + 1).Select(number => $"marmot {number}")] }), $"English: there are more than {ConceptCheck.MostVariants} variants of a kind." },
        { Of(new Wording { Preferred = "marmot", Definition = new string('d', ConceptCheck.LongestText + 1) }), $"English: a definition and a note have at most {ConceptCheck.LongestText} characters, a source {ConceptCheck.LongestName}." },
        { Of(new Wording { Preferred = "marmot", Note = new string('n', ConceptCheck.LongestText + 1) }), $"English: a definition and a note have at most {ConceptCheck.LongestText} characters, a source {ConceptCheck.LongestName}." },
        { Of(new Wording { Preferred = "marmot", Source = new string('s', ConceptCheck.LongestName + 1) }), $"English: a definition and a note have at most {ConceptCheck.LongestText} characters, a source {ConceptCheck.LongestName}." },
        { Of(new Wording { Preferred = "marmot" }, new string('d', ConceptCheck.LongestName + 1)), $"The domain has more than {ConceptCheck.LongestName} characters." },
        { Of(new Wording { Preferred = "koalas" }), "English: “koalas” is another term already: koala." },
        { Of(new Wording { Preferred = "marmot", Admitted = ["a bear"] }), "English: “a bear” is another term already: koala." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Concept_Wrong_IsRefusedForOneReason(Concept concept, string fault) =>
        Assert.Equal([fault], Check.FaultsOf(concept, [new Concept { Id = "koala", Wordings = { ["en"] = new Wording { Preferred = "koala", Admitted = ["bear"], Forbidden = ["teddy"] } } }]));

    [Fact]
    public void Concept_WithAWordThatAnotherForbids_MayBeSaid() =>
        Assert.Empty(Check.FaultsOf(Of(new Wording { Preferred = "teddy" }), [new Concept { Id = "koala", Wordings = { ["en"] = new Wording { Preferred = "koala", Forbidden = ["teddy"] } } }]));

    [Fact]
    public void Concept_OneTooMany_IsRefused() =>
        Assert.Equal(
            [$"There are {ConceptCheck.MostConcepts} terms already, which is the most."],
            Check.FaultsOf(Of(new Wording { Preferred = "marmot" }), [.. Enumerable.Range(0, ConceptCheck.MostConcepts).Select(number => new Concept { Id = $"term-{number}" })]));

    private static Concept Of(Wording english, string domain = "") => new() { Id = "marmot", Domain = domain, Wordings = { ["en"] = english } };
}
