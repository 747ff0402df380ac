using System.Globalization;
using ForumOrchard.SearchMeasures.Corpus;

namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>An item as judgements see it: by its facts, never by its words.</summary>
/// <param name="Path">Its address, without a leading slash.</param>
/// <param name="Culture">Its language.</param>
/// <param name="Attributes">By name; see <see cref="Names"/>.</param>
internal sealed record JudgedItem(string Path, string Culture, ILookup<string, string> Attributes)
{
    /// <summary>The attributes that a judgement may refer to.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        "culture", "type", "kind", "topic", "subject", "second", "about", "mentions", "says", "place", "year", "author", "number", "rare",
    };

    public static JudgedItem Of(Sample sample) => new(sample.Path, sample.Culture, AttributesOf(sample).ToLookup(one => one.Name, one => one.Value, StringComparer.Ordinal));

    private static IEnumerable<(string Name, string Value)> AttributesOf(Sample sample)
    {
        var facts = sample.Facts;
        yield return ("culture", sample.Culture);
        yield return ("type", facts.Type);
        yield return ("kind", facts.Kind);
        yield return ("topic", facts.Subject.Topic);
        yield return ("subject", facts.Subject.Code);
        yield return ("about", facts.Subject.Code);
        yield return ("place", facts.Place.Code);
        yield return ("year", facts.Day.Year.ToString(CultureInfo.InvariantCulture));
        if (facts.Second is not null)
        {
            yield return ("second", facts.Second.Code);
            yield return ("about", facts.Second.Code);
            yield return ("topic", facts.Second.Topic);
        }

        foreach (var mentioned in facts.Mentions)
        {
            yield return ("mentions", mentioned.Code);
        }

        foreach (var said in sample.Says)
        {
            yield return ("says", said);
        }

        if (facts.Author is not null)
        {
            yield return ("author", facts.Author.Code);
        }

        if (facts.Type == "LegalAct")
        {
            yield return ("number", facts.ActNumber.ToString(CultureInfo.InvariantCulture));
        }

        if (facts.Rare is not null)
        {
            yield return ("rare", facts.Rare.Code);
        }
    }
}
