using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ForumOrchard.Benchmarks.InSite;

/// <summary>
/// Generates any number of publications from a site's own. Each has three coined words in its title: the first
/// occurs in one publication of ten, the second in one hundredth of each hundred, so that a site of any size has a
/// search that fills one page. The third is its own.
/// </summary>
internal static class PublicationCopies
{
    /// <summary>Ten hits in a hundred publications; with more, one hit per thousand.</summary>
    public const string SearchedWords = "камелорн баримунт";

    private static readonly string[] FirstParts = ["камел", "ворит", "гудал", "дазим", "живар", "зобин", "лумед", "мегос", "нурат", "патил"];
    private static readonly string[] SecondParts = ["барим", "вегут", "гилос", "дурам", "жорит", "зивел", "ладок", "морет", "нигат", "пулес"];
    private static readonly string[] Ends = ["орн", "унт", "арк", "имп", "олг", "ерт", "инд", "урс", "алт", "онд"];

    /// <summary>The publications that a site has been set up with.</summary>
    public static IReadOnlyList<JsonObject> Read(string modelsFile) => [.. JsonNode.Parse(File.ReadAllText(modelsFile))!.AsArray().OfType<JsonObject>()];

    /// <param name="models">Publications to copy.</param>
    /// <param name="first">Number of the first one; numbers are unique on a site.</param>
    /// <param name="count">Number of publications.</param>
    public static IEnumerable<JsonObject> Make(IReadOnlyList<JsonObject> models, int first, int count) => Enumerable.Range(first, count).Select(number => Copy(models[number % models.Count], number));

    /// <summary>The address of a copy.</summary>
    public static string PathOf(int number) => "ru/publications/seed-" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The word of the title that no other publication has; in seven digits, as four may be a year.</summary>
    public static string OwnWord(int number) => (1_000_000 + number).ToString(CultureInfo.InvariantCulture);

    private static string TitleWords(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{FirstParts[number % 10]}{Ends[0]} {SecondParts[number / 100 % 10]}{Ends[(1 + (number / 1000)) % 10]} {OwnWord(number)}");

    private static JsonObject Copy(JsonObject model, int number)
    {
        var item = model.DeepClone().AsObject();
        item["ContentItemId"] = NewId();
        item["ContentItemVersionId"] = NewId();
        var title = $"{model["DisplayText"]} {TitleWords(number)}";
        item["DisplayText"] = title;
        item["TitlePart"]!["Title"] = title;
        item["AutoroutePart"]!["Path"] = PathOf(number);
        item["LocalizationPart"]!["LocalizationSet"] = NewId();
        var day = new DateTime(1995, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number * 7L % 11_000);
        item["PublicationPart"]!["Date"] = new JsonObject { ["Value"] = day };
        item["PublicationPart"]!["Year"] = new JsonObject { ["Value"] = day.Year };
        return item;
    }

    private static string NewId() => RandomNumberGenerator.GetHexString(26, lowercase: true);
}
