namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>
/// Generates any number of items, the same in every run: publications, news, acts and dialogues on subjects that share
/// words, with mentions of other subjects. Six in ten exist in both languages.
/// </summary>
internal static class SampleCorpus
{
    private const ulong Seed = 20_261_124;

    /// <summary>One in this many samples has a rare word.</summary>
    private const int RareEvery = 37;

    private static readonly string[] PublicationKinds = ["research", "research", "report", "report", "shadow-report", "policy-brief", "manual", "manual", "newsletter", "annual-report"];
    private static readonly string[] ActKinds = ["law", "law", "decree", "strategy", "action-plan"];

    public static IReadOnlyList<Subject> Subjects { get; } = DataFiles.Read<Subject[]>("subjects.json");

    public static Frames Frames { get; } = DataFiles.Read<Frames>("frames.json");

    /// <summary>The first samples; language versions of one are adjacent.</summary>
    public static IEnumerable<Sample> Take(int count) => All().Take(count);

    private static IEnumerable<Sample> All()
    {
        for (var number = 0; ; number++)
        {
            var chance = new Chance(Seed + ((ulong)number << 16));
            var facts = MakeFacts(number, chance);
            var languages = chance.Below(100);
            var only = facts.Rare?.Only ?? (languages < 60 ? null : languages < 82 ? "ru" : "en");
            var wording = chance.Below(int.MaxValue);
            foreach (var culture in only is null ? ["ru", "en"] : new[] { only })
            {
                // The same choices for both languages, so that each is a translation of the other.
                yield return SampleText.Write(facts, culture, new Chance((ulong)wording));
            }
        }
    }

    private static SampleFacts MakeFacts(int number, Chance chance)
    {
        var type = chance.Below(100) switch { < 35 => "Publication", < 75 => "NewsArticle", < 87 => "LegalAct", _ => "Dialogue" };
        var kind = type switch { "Publication" => chance.Of(PublicationKinds), "LegalAct" => chance.Of(ActKinds), "Dialogue" => "dialogue", _ => "news" };
        var subjects = chance.Some(Subjects, 4);
        return new SampleFacts
        {
            Number = number,
            Type = type,
            Kind = kind,
            Subject = subjects[0],
            Second = chance.InHundred(22) ? subjects[1] : null,
            Mentions = [.. subjects.Skip(2).Take(kind == "newsletter" ? 2 : chance.Below(3))],
            Place = chance.Of(Frames.Places),
            Day = new DateTime(2006 + chance.Below(20), 1 + chance.Below(12), 1 + chance.Below(28), 0, 0, 0, DateTimeKind.Utc),
            Author = chance.InHundred(type switch { "Publication" => 60, "NewsArticle" => 30, _ => 0 }) ? chance.Of(Frames.Authors) : null,
            Rare = number % RareEvery == RareEvery - 1 ? Frames.Rare[number / RareEvery % Frames.Rare.Length] : null,
        };
    }
}
