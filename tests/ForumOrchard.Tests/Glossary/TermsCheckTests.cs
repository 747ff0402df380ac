using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Matching;
using ForumOrchard.Translations.Checks;
using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Tests.Glossary;

/// <summary>Which terms are recognised in sentences, and what the check says of translations.</summary>
public sealed class TermsCheckTests
{
    [Theory]
    [InlineData("ru", "Охранного ордера не выдали.", "охранный ордер")]
    [InlineData("ru", "Об ОХРАННЫХ ОРДЕРАХ говорит закон.", "охранный ордер")]
    [InlineData("ru", "Теневым докладом НПО", "теневой доклад|НПО")]
    [InlineData("ru", "о насилии над детьми и нпо", "")]
    [InlineData("ru", "Охранная фирма получила ордер.", "")]
    [InlineData("en", "Protection orders and NGOs", "protection order|NGO")]
    [InlineData("en", "Elimination of discrimination against women", "discrimination against women")]
    [InlineData("en", "the Convention on the Elimination of All Forms of Discrimination against Women", "Convention on the Elimination of All Forms of Discrimination against Women")]
    [InlineData("en", "Human Rights Watch on CEDAW, CEDAW/C/KGZ/CO/5", "CEDAW")]
    [InlineData("ky", "адам укуктарынын", "адам укуктары")]
    public void Term_InAnyForm_IsFoundAndTheLongestOfSeveral(string culture, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', new TermIndex(ShippedGlossary.Concepts, 1).In(culture).In(text).Select(place => place.Terms[0].Text)));

    [Theory]
    [InlineData("The court issues a protection order.", "Суд выдаёт охранный ордер.", null)]
    [InlineData("The court issues a protection order.", "Ордера суд выдаёт, и они охранные.", null)]
    [InlineData("The court issues a protection order.", "Суд выдаёт бумагу.", "lacks охранный ордер")]
    [InlineData("The court issues a protection order.", "Суд выдаёт защитные ордера.", "защитный ордер instead of охранный ордер")]
    [InlineData("The court issues a paper.", "Суд выдаёт защитные ордера.", "защитный ордер instead of охранный ордер")]
    [InlineData("It is called a “protection order”.", "Это называют «защитным ордером» и охранным ордером.", null)]
    [InlineData("The court issues a paper.", "Суд выдаёт бумагу.", null)]
    public void Translation_LacksATermOrUsesAForbiddenOne_IsReported(string original, string translation, string? said)
    {
        var pair = Aligner.Align(original, translation, isHtml: false, [(original, translation)]).Pairs[0];

        var found = ShippedGlossary.Check().Find(new CheckedSentence(pair.Original, pair.Translation!, "en", "ru"))?.Value;

        Assert.Equal(said is null, found is null);
        Assert.Contains(said ?? string.Empty, found ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void Term_ThatTheOtherLanguageDoesNotHave_IsNotMissed()
    {
        var concept = new Concept { Id = "marmot", Wordings = { ["en"] = new Wording { Preferred = "marmot" } } };
        var pair = Aligner.Align("A marmot sleeps.", "Он спит.", isHtml: false, [("A marmot sleeps.", "Он спит.")]).Pairs[0];

        Assert.Null(ShippedGlossary.Check([concept]).Find(new CheckedSentence(pair.Original, pair.Translation!, "en", "ru")));
    }

    [Fact]
    public void Glossary_ThatShips_IsCompleteInRussianAndEnglish() => Assert.All(ShippedGlossary.Concepts, concept =>
    {
        Assert.True(ConceptId.IsOne(concept.Id));
        Assert.All(new[] { "ru", "en" }, culture => Assert.NotEqual(string.Empty, concept.In(culture)!.Definition));
    });
}
