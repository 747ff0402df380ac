using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Glossary;
using ForumOrchard.Translations.Checks;
using ForumOrchard.Translations.Segments;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Translating.Checks;

/// <summary>What the checks find in translated sentences, and what they must not.</summary>
public sealed partial class TranslationChecksTests
{
    private static readonly Dictionary<string, string> Addresses = new() { ["/ru/laws/a"] = "/en/laws/a" };

    private static readonly IReadOnlyList<ITranslationCheck> Checks = All();

    [Theory]
    [InlineData("В 2003 году 1,5 млн", "In 2003, 1.5 million", null)]
    [InlineData("Пришли 1 000 женщин", "1,000 women came", null)]
    [InlineData("Пришли 1\u00A0250,50 сома", "1,250.5 soms came", null)]
    [InlineData("Пришли 1000 женщин", "1,000 women came", null)]
    [InlineData("1-й форум, 3 сессии, 2-я часть", "1st forum, three sessions, the second part", null)]
    [InlineData("27.04.2017 принят закон", "The law was passed on 27 April 2017", null)]
    [InlineData("27 апреля 2017 года принят закон", "The law was passed on 27.04.2017", null)]
    [InlineData("Тел. +996 (312) 66-42-13", "Phone: +996 312 664213", null)]
    [InlineData("Статья 16¹ и № 63", "Article 16¹ and No. 63", null)]
    [InlineData("В 2021–2022 годах, 2023-24", "In 2021–22, 2023–2024", null)]
    [InlineData("XXI век", "21st century", null)]
    [InlineData("Начало в 14:00, конец в 16:30", "It begins at 2 p.m. and ends at 4:30 p.m.", null)]
    [InlineData("Начало в 09:00, обед в 12:00", "It begins at 9 am, lunch is at 12:00 PM", null)]
    [InlineData("В 14:00 и в 2 часа дня", "At 2pm and at 2 p.m.", null)]
    [InlineData("В 90-е годы и в конце 2010-х", "In the 1990s and the late 2010s", null)]
    [InlineData("В 1990-х годах", "In the ’90s", null)]
    [InlineData("Начало в 14:00", "It begins at 3 p.m.", "14:00")]
    [InlineData("Конец в 16:30", "It ends at 4 p.m.", "30")]
    [InlineData("В 90-е годы", "In the 1980s", "90-е")]
    [InlineData("В 1990-х годах", "In the 1890s", "1990-х")]
    [InlineData("Адрес https://example.org/2024/05", "At https://example.org/2024/05", null)]
    [InlineData("В 2003 и 2004 годах", "In 2003", "2004")]
    [InlineData("1,5 млн", "15 million", "1,5")]
    [InlineData("1 000 женщин", "100 women", "1 000")]
    [InlineData("Статья 16, пункт 161", "Article 16", "161")]
    [InlineData("27.04.2017 принят закон", "The law was passed on 28 April 2017", "27.04.2017")]
    [InlineData("12 женщин", "Some women", "12")]
    public void Numbers_OfTheOriginal_AreInTheTranslation(string original, string translation, string? lacking) => AssertFinds("numbers", lacking, original, translation);

    [Theory]
    [InlineData("21st century, 3 sessions", "XXI век, три сессии", null)]
    [InlineData("1,000 women, 1.5 million, 10 laws", "1000 женщин, 1,5 миллиона, десять законов", null)]
    [InlineData("From 10 a.m. to 2:15 p.m., at 12 a.m.", "С 10:00 до 14:15, в 0:00", null)]
    [InlineData("At 2 p.m., in the 1990s and the 2020s", "В 2 часа дня, в 90-е и 20-е годы", null)]
    [InlineData("In the 1990s", "1990-жылдары", null)]
    [InlineData("At 2 p.m.", "В 15:00", "2 p.m")]
    [InlineData("In the 1990s", "В 80-х", "1990s")]
    [InlineData("5 women", "Несколько женщин", "5")]
    [InlineData("7 families, 1 law", "Семьи, однако закон", "7; 1")]
    public void Numbers_InEnglish_AreInTheRussian(string original, string translation, string? lacking) => AssertFinds("numbers", lacking, original, translation, "en", "ru");

    [Theory]
    [InlineData("См. <a href='/ru/laws/a'>закон</a>", "See the <a href='/en/laws/a'>law</a>", null)]
    [InlineData("См. <a href='/ru/laws/b'>закон</a>", "See the <a href='/ru/laws/b'>law</a>", null)]
    [InlineData("См. <a href='https://ru.example.org/a'>обзор</a>", "See the <a href='https://en.example.org/b'>review</a>", null)]
    [InlineData("Пишите: a@example.org, https://www.example.org/.", "Write to <a href='mailto:a@example.org'>us</a> (http://example.org).", null)]
    [InlineData("См. <a href='/ru/laws/a'>закон</a>", "See the <a href='/ru/laws/a'>law</a>", "/en/laws/a")]
    [InlineData("См. <a href='https://example.org/a'>обзор</a>", "See the review", "https://example.org/a")]
    [InlineData("Пишите: a@example.org.", "Write to us.", "a@example.org")]
    [InlineData("На www.example.org/a есть всё.", "All of it is at www.example.org/b.", "www.example.org/a")]
    public void Links_OfTheOriginal_LeadThereInTheTranslation(string original, string translation, string? lost) => AssertFinds("links", lost, original, translation);

    [Theory]
    [InlineData("Найдено {0} из {1:N0}, %s", "Found {0} of {1:N0}, %s", null)]
    [InlineData("Это 50 % страниц", "It is 50% so", null)]
    [InlineData("Найдено {0} из {1}", "Found {0}", "{1}")]
    [InlineData("Найдено %s", "Found", "%s")]
    [InlineData("Найдено {0}", "Found {0} of {1}", "{1}")]
    public void Placeholders_OfTheOriginal_AreThoseOfTheTranslation(string original, string translation, string? fault) => AssertFinds("placeholders", fault, original, translation);

    [Theory]
    [InlineData("Да", "That is exactly how it has always been here", null)]
    [InlineData("Закон о социально-правовой защите от насилия в семье принят", "The law on protection from domestic violence was passed", null)]
    [InlineData("Закон о социально-правовой защите от насилия в семье принят", "The law was passed", "shorter")]
    [InlineData("Форум объединяет женские организации страны.", "The Forum unites the women’s organizations of the country, and it has done so for more than thirty years, in all of the regions and both of the cities.", "longer")]
    public void Length_OfTheTranslation_IsThatOfTheOriginal(string original, string translation, string? fault) => AssertFinds("length", fault, original, translation);

    [Theory]
    [InlineData("ru", "en", "Газета «Слово»", "The newspaper “Слово”", null)]
    [InlineData("ru", "en", "Закон", "The law (<span lang='ru'>Закон о молодёжи</span>)", null)]
    [InlineData("en", "ru", "Human Rights Watch, hrw.org", "Human Rights Watch, hrw.org", null)]
    [InlineData("en", "ru", "A/RES/2200 A (XXI)", "A/RES/2200 A (XXI)", null)]
    [InlineData("ru", "en", "UN Women, 2024", "UN Women, 2024", null)]
    [InlineData("ru", "en", "Закон о семье принят", "The law о семье was passed", "not translated: семье")]
    [InlineData("ru", "en", "Закон о семье принят", "Закон о семье, принят", "language of the original")]
    [InlineData("en", "ru", "The law was passed", "The law was passed.", "language of the original")]
    public void Language_OfTheTranslation_IsNotThatOfTheOriginal(string from, string to, string original, string translation, string? fault) => AssertFinds("leftovers", fault, original, translation, from, to);

    [Theory]
    [InlineData("Домен .kg — наш", "Our domain is .kg", null)]
    [InlineData("Слово ... дело", "Word ... deed", null)]
    [InlineData("Раз, два", "One , two", ",")]
    [InlineData("Раз!", "One\u00A0!", "!")]
    [InlineData("Раз два", "One \u00A0two", "two spaces")]
    public void Spaces_StandWhereTheyBelong(string original, string translation, string? fault) => AssertFinds("spaces", fault, original, translation);

    [Theory]
    [InlineData("en", "“Voice” and the ‘other’ women’s voice", null)]
    [InlineData("en", "A 5\" screen", null)]
    [InlineData("en", "\"Voice\"", "\"")]
    [InlineData("en", "«Voice»", "« »")]
    [InlineData("ru", "«Голос „Азии“» и Жанна д’Арк", null)]
    [InlineData("ky", "«Үн „Азия“»", null)]
    [InlineData("ru", "“Голос”", "”")]
    [InlineData("ru", "\"Голос\"", "\"")]
    [InlineData("ky", "\"Үн\"", "\"")]
    [InlineData("de", "„Stimme“", null)]
    [InlineData("de", "\"Stimme\"", "straight")]
    public void QuotationMarks_AreThoseOfTheLanguage(string culture, string translation, string? fault) => AssertFinds("quotes", fault, "x", translation, culture == "ru" ? "en" : "ru", culture);

    [Theory]
    [InlineData("Закон принят.", "The law was passed!", null)]
    [InlineData("Принят в 2004 г.", "Passed in 2004", null)]
    [InlineData("Законы и др.", "Laws etc.", null)]
    [InlineData("«Что дальше?»", "“What comes next?”", null)]
    [InlineData("закон;", "law;", null)]
    [InlineData("Закон принят.", "The law was passed", "without a mark")]
    [InlineData("Закон", "The law.", "with a mark")]
    public void End_OfTheSentence_HasAMarkInBothOrInNeither(string original, string translation, string? fault) => AssertFinds("end", fault, original, translation);

    /// <summary>People have translated and read this: hardly a sentence of it is reported, in either direction.</summary>
    [Theory]
    [InlineData("ru", "en")]
    [InlineData("en", "ru")]
    public void Texts_ThatShip_AreHardlyReported(string from, string to)
    {
        var sentences = Content(from, to).Concat(Interface(from, to)).ToList();

        var found = sentences.Select(sentence => Checks.Select(check => $"{check.Name}: {check.Find(sentence)?.Value}").FirstOrDefault(said => !said.EndsWith(": ", StringComparison.Ordinal)) is { } said
            ? $"{said} | {sentence.Original!.Text} | {sentence.Translation.Text}" : null).OfType<string>().ToList();

        Assert.InRange(sentences.Count, 2000, int.MaxValue);
        Assert.True(found.Count <= sentences.Count / 200, string.Join('\n', found));
    }

    private static void AssertFinds(string check, string? said, string original, string translation, string from = "ru", string to = "en")
    {
        var pair = Aligner.Align(original, translation, isHtml: true, [(original, translation)], Addresses).Pairs[0];
        var found = Checks.Single(one => one.Name == check).Find(new CheckedSentence(pair.Original, pair.Translation!, from, to))?.Value;
        if (said is null)
        {
            Assert.Null(found);
        }
        else
        {
            Assert.Contains(said, found, StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Lead(string html, string from, string to) => ForumOrchard.Translations.Texts.TextSense.Addresses(html)
        .Where(address => address.StartsWith($"/{from}/", StringComparison.Ordinal)).Distinct()
        .ToDictionary(address => address, address => $"/{to}/{address[4..]}", StringComparer.Ordinal);

    private static List<ITranslationCheck> All()
    {
        var services = new ServiceCollection().AddLogging().AddLocalization();
        new ForumOrchard.Translations.Startup().ConfigureServices(services);
        return [.. services.Where(service => service.ServiceType == typeof(ITranslationCheck))
            .Select(service => (ITranslationCheck)ActivatorUtilities.CreateInstance(services.BuildServiceProvider(), service.ImplementationType!)),
            ShippedGlossary.Check()];
    }

    private static IEnumerable<CheckedSentence> Content(string from, string to) => Directory
        .EnumerateFiles(Path.Join(SiteProject.Folder, "..", "..", "recipes", "content"), "*.json")
        .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["steps"]!.AsArray().SelectMany(step => step!["data"]?.AsArray() ?? []))
        .Where(item => item!["LocalizationPart"] is not null)
        .GroupBy(item => (string)item!["LocalizationPart"]!["LocalizationSet"]!)
        .Where(set => set.Count() == 2)
        .SelectMany(set => Texts(set, from).Join(Texts(set, to), text => text.Key, text => text.Key, (one, other) => Sentences(one.Value, other.Value, one.Key.EndsWith("Html", StringComparison.Ordinal), from, to)))
        .SelectMany(sentences => sentences);

    private static IEnumerable<CheckedSentence> Interface(string from, string to) => Directory
        .EnumerateFiles(Path.Join(SiteProject.Folder, "Localization"), "ru.po", SearchOption.AllDirectories)
        .SelectMany(file => Entry().Matches(File.ReadAllText(file)))
        .Select(entry => (en: entry.Groups["en"].Value.Replace("\\\"", "\"", StringComparison.Ordinal), ru: entry.Groups["ru"].Value.Replace("\\\"", "\"", StringComparison.Ordinal)))
        .SelectMany(entry => from == "en" ? Sentences(entry.en, entry.ru, false, from, to) : Sentences(entry.ru, entry.en, false, from, to));

    private static IEnumerable<CheckedSentence> Sentences(string original, string translation, bool isHtml, string from, string to) => Aligner
        .Align(original, translation, isHtml, addresses: Lead(original, from, to)).Pairs
        .Where(pair => pair is { HasWords: true, Original: not null, Translation: not null })
        .Select(pair => new CheckedSentence(pair.Original, pair.Translation!, from, to));

    /// <summary>Titles, text and rich text of an item, by where they stand.</summary>
    private static Dictionary<string, string> Texts(IEnumerable<JsonNode?> set, string culture)
    {
        var item = set.First(item => (string?)item!["LocalizationPart"]!["Culture"] == culture)!;
        return Texts(item).ToDictionary(text => text.GetPath()[item.GetPath().Length..], text => (string)text!, StringComparer.Ordinal);
    }

    private static IEnumerable<JsonNode> Texts(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(one => one.Value is JsonValue value ? one.Key is "Text" or "Html" or "Title" && value.GetValueKind() == System.Text.Json.JsonValueKind.String ? [value] : [] : Texts(one.Value)),
        JsonArray list => list.SelectMany(Texts),
        _ => [],
    };

    [GeneratedRegex("^msgid \"(?<en>[^<\n]+)\"\nmsgstr \"(?<ru>[^<\n]+)\"$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
