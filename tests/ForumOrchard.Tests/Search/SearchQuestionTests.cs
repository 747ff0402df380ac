using AngleSharp.Dom;

namespace ForumOrchard.Tests.Search;

/// <summary>Whole questions, on the site with its own content.</summary>
public sealed class SearchQuestionTests(SharedSite site)
{
    [Theory]
    [InlineData("ru", "иностранные представители НПО закон", "/ru/laws/law-no-72-2024")]
    [InlineData("ru", "история форума женских НПО", "/ru/about/strategic-plan/history")]
    [InlineData("ru", "постановление 513", "/ru/laws/national-strategy-gender-equality-2030")]
    [InlineData("ru", "стамбульская конвенция", "/ru/laws/istanbul-convention")]
    [InlineData("en", "foreign representatives NGO law", "/en/laws/law-no-72-2024")]
    [InlineData("en", "decree 513", "/en/laws/national-strategy-gender-equality-2030")]
    [InlineData("en", "Istanbul convention", "/en/laws/istanbul-convention")]
    [InlineData("ru", "стратегия гендерного равенства", "/ru/laws/national-strategy-gender-equality-2030")]
    [InlineData("en", "law on domestic violence", "/en/laws/law-on-protection-from-domestic-violence-2017")]
    public async Task Search_Question_ItsAnswerIsFirst(string culture, string question, string first) =>
        Assert.Equal(first, (await SearchAsync(culture, question)).QuerySelectorAll(".rows h3 a").Select(link => link.GetAttribute("href")).FirstOrDefault());

    [Theory]
    [InlineData("ru", "закон о семейном насилии", "закон о семейном насилии в Кыргызстане")]
    [InlineData("ru", "закон о семейном насилии", "закон Кыргызской Республики о семейном насилии")]
    [InlineData("en", "law on domestic violence", "Kyrgyz Republic law on domestic violence")]
    public async Task Search_CountryNamedBesideAQuestion_NeedNotBeInTheAnswer(string culture, string question, string withCountry)
    {
        var (plain, named) = (await SearchAsync(culture, question), await SearchAsync(culture, withCountry));

        Assert.Equal(Addresses(plain)[0], Addresses(named)[0]);
        Assert.Equal(plain.QuerySelector("#found")!.TextContent.Split(' ')[0], named.QuerySelector("#found")!.TextContent.Split(' ')[0]);
    }

    [Theory]
    [InlineData("ala kachuu")]
    [InlineData("ала качуу")]
    [InlineData("кыз ала качуу")]
    [InlineData("похищение для вступления в брак")]
    public async Task Search_AnotherNameOfTheSame_FindsIt(string name) =>
        Assert.Subset(new HashSet<string?>(Addresses(await SearchAsync("ru", name))), new HashSet<string?>(["/ru/publications/cedaw-inquiry-bride-kidnapping-2018", "/ru/laws/criminal-code-2021"]));

    [Fact]
    public async Task Search_WordsThatOnlyAsk_FindNothingElse() => Assert.Equal(
        Addresses(await SearchAsync("ru", "охранный ордер")).Order(), Addresses(await SearchAsync("ru", "как мне получить охранный ордер")).Order());

    [Fact]
    public async Task Search_OnlyWordsThatAsk_AreLookedFor() => Assert.NotEmpty((await SearchAsync("en", "what")).QuerySelectorAll("[role=status] p"));

    [Fact]
    public async Task Search_ResultWithoutAWord_SaysWhich()
    {
        var page = await SearchAsync("ru", "иностранные представители НПО закон бюллетень");

        Assert.Contains(page.QuerySelectorAll(".rows .meta span"), span => span.TextContent.StartsWith("Без слов: ", StringComparison.Ordinal) && span.TextContent.Contains("бюллетень", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_RepealedLawAskedFor_ComesFirst()
    {
        var asked = Addresses(await SearchAsync("ru", "утративший силу закон о насилии в семье"));
        var plain = Addresses(await SearchAsync("ru", "закон о насилии в семье"));

        Assert.Equal("/ru/laws/law-on-social-and-legal-protection-from-violence-2003", asked[0]);
        Assert.Equal("/ru/laws/law-on-protection-from-domestic-violence-2017", plain[0]);
    }

    [Theory]
    [InlineData("ru", "муж бьёт что делать", "Нужна помощь?")]
    [InlineData("en", "my husband beats me", "If you need help")]
    public async Task Search_OfSomebodyInDanger_ShowsNumbersFirst(string culture, string text, string label)
    {
        var page = await SearchAsync(culture, text);

        Assert.Contains(page.QuerySelectorAll(".help a[href^='tel:']"), link => link.TextContent == "102");
        Assert.NotNull(page.QuerySelector("[data-leave]"));
        Assert.NotNull(page.QuerySelector($".help a[href='/{culture}/help']"));
        Assert.Equal(label, page.QuerySelector(".help-link")!.TextContent);
        var (help, hits) = (page.QuerySelector(".help")!, page.QuerySelector("#found")!);
        Assert.True(help.CompareDocumentPosition(hits).HasFlag(DocumentPositions.Following));
    }

    [Theory]
    [InlineData("ru", "куда обратиться, если бьёт муж", "насилие")]
    [InlineData("en", "my husband beats me, what can I do", "violence")]
    public async Task Search_AsksForHelp_TheHelpPageIsFirst(string culture, string question, string subject)
    {
        Assert.Equal($"/{culture}/help", Addresses(await SearchAsync(culture, question))[0]);
        Assert.NotEqual($"/{culture}/help", Addresses(await SearchAsync(culture, subject))[0]);
    }

    [Theory]
    [InlineData("ru", "какие законы защищают от домашнего насилия", "/ru/laws/istanbul-convention", "законы")]
    [InlineData("en", "which laws protect from domestic violence", "/en/laws/istanbul-convention", "laws")]
    public async Task Search_NamesATypeOfContent_AllItsItemsHaveTheWord(string culture, string question, string act, string word)
    {
        var hits = (await SearchAsync(culture, question)).QuerySelectorAll(".rows article");

        var ofAct = hits.Single(hit => hit.QuerySelector("h3 a")!.GetAttribute("href") == act);
        Assert.DoesNotContain(word, ofAct.QuerySelector(".meta")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Search_NamesTheSite_ItsOwnPagesFillThePage() =>
        Assert.Contains("/en/about/profile", Addresses(await SearchAsync("en", "history of the forum of women's NGOs of Kyrgyzstan")));

    [Fact]
    public async Task Search_OfOthers_ShowsNoNumbers() => Assert.Null((await SearchAsync("ru", "годовой отчёт")).QuerySelector(".help"));

    private static List<string?> Addresses(IDocument page) => [.. page.QuerySelectorAll(".rows h3 a").Select(link => link.GetAttribute("href"))];

    private Task<IDocument> SearchAsync(string culture, string text) => site.Client.OpenAsync($"/{culture}/search?q={Uri.EscapeDataString(text)}");
}
