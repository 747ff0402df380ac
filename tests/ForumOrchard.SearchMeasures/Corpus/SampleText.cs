using System.Globalization;

namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>Writes the text of a sample.</summary>
internal static class SampleText
{
    /// <summary>Writes the text; the same random sequence gives the same text in another language.</summary>
    public static Sample Write(SampleFacts facts, string culture, Chance chance)
    {
        var frames = SampleCorpus.Frames.In(culture);
        var words = facts.Subject.In(culture);
        var title = chance.Of(words.Titles);
        var pattern = chance.Of(frames.Titles[facts.Kind]);
        var isOfTwo = chance.InHundred(60);
        if (facts.Second is not null && isOfTwo)
        {
            pattern = frames.Titles["two"][0];
        }

        var sentences = chance.Some(words.Sentences, 2 + chance.Below(2));
        var ofSecond = facts.Second is null ? [] : chance.Some(facts.Second.In(culture).Sentences, 2);
        var text = sentences.Concat(chance.Some(frames.Fillers, 2 + chance.Below(3))).Concat(ofSecond)
            .Concat(facts.Mentions.Select(mentioned => mentioned.In(culture).Mention))
            .Concat(facts.Rare is null ? [] : [facts.Rare.In(culture)])
            .ToList();
        var summary = chance.InHundred(60) ? sentences[0] : chance.Of(frames.Fillers);
        var opening = Fill(chance.Of(frames.Openings), facts, culture, title);
        return new Sample(
            facts, culture, Capital(Fill(pattern, facts, culture, title)), summary, [opening, .. chance.Some(text, text.Count), frames.Mark],
            [
                .. pattern.Contains("{title}", StringComparison.Ordinal) ? [Id(facts.Subject, "title", words.Titles, title)] : Array.Empty<string>(),
                .. sentences.Select(sentence => Id(facts.Subject, "sentence", words.Sentences, sentence)),
                .. ofSecond.Select(sentence => Id(facts.Second!, "sentence", facts.Second!.In(culture).Sentences, sentence)),
            ]);
    }

    private static string Id(Subject subject, string what, string[] all, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject.Code}.{what}-{Array.IndexOf(all, one) + 1}");

    private static string Fill(string pattern, SampleFacts facts, string culture, string title)
    {
        var name = facts.Subject.In(culture).Name;
        return pattern
            .Replace("{title}", title, StringComparison.Ordinal)
            .Replace("{Name}", Capital(name), StringComparison.Ordinal)
            .Replace("{name}", name, StringComparison.Ordinal)
            .Replace("{other}", facts.Second?.In(culture).Name, StringComparison.Ordinal)
            .Replace("{in}", facts.Place.In(culture).In, StringComparison.Ordinal)
            .Replace("{place}", facts.Place.In(culture).Name, StringComparison.Ordinal)
            .Replace("{year}", facts.Day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{number}", facts.ActNumber.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
