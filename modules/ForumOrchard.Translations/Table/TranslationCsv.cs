using System.Globalization;
using System.Text;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Texts;
using ForumOrchard.Translations.Words;

namespace ForumOrchard.Translations.Table;

/// <summary>Writes the table as RFC 4180 has it: a line for each item and language, then for each word that is no item. States are words of the program, so that a sheet of last month can be compared with today's.</summary>
internal static class TranslationCsv
{
    public static string Write(IReadOnlyList<string> cultures, IReadOnlyList<TranslationSet> sets, OpenWishes wishes, IEnumerable<(TranslatedCollection Collection, WordRow Row)> words)
    {
        var csv = new StringBuilder();
        Line(csv, "localization_set", "type", "title", "language", "state", "words", "saved_utc", "visitors_asked", "translator");
        foreach (var set in sets)
        {
            foreach (var culture in cultures)
            {
                var version = set.In(culture);
                Line(
                    csv,
                    set.Original.Latest.LocalizationSet,
                    set.Original.Latest.ContentType,
                    (version ?? set.Original).Latest.Title,
                    culture,
                    set.StateIn(culture) is { } state ? NameOf(state) : "original",
                    (version ?? set.Original).Said.Words.ToString(CultureInfo.InvariantCulture),
                    version?.Latest.SavedUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? string.Empty,
                    wishes.For(set, culture).ToString(CultureInfo.InvariantCulture),
                    set.AssignedIn(culture)?.UserName ?? string.Empty);
            }
        }

        foreach (var (collection, row) in words)
        {
            Line(
                csv,
                collection.Collection.Id,
                collection.Collection.Id.Split(':')[0],
                row.Text.Length > 0 ? row.Text : row.Original,
                row.Culture,
                row.State is { } state ? NameOf(state) : "original",
                TextSense.Words(row.Text.Length > 0 ? row.Text : row.Original).ToString(CultureInfo.InvariantCulture),
                string.Empty,
                string.Empty,
                string.Empty);
        }

        return csv.ToString();
    }

    /// <summary>As addresses and files have it.</summary>
    public static string NameOf(TranslationState state) => state switch
    {
        TranslationState.Review => "review",
        TranslationState.Outdated => "outdated",
        TranslationState.Missing => "missing",
        TranslationState.Draft => "draft",
        _ => "up-to-date",
    };

    private static void Line(StringBuilder csv, params string[] values) => csv.AppendJoin(',', values.Select(Quoted)).Append("\r\n");

    // A sheet would take a title that begins so for a formula.
    private static string Quoted(string value) => $"\"{(value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" : string.Empty)}{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
