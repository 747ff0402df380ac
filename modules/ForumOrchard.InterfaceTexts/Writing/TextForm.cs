using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.Checks;
using ForumOrchard.InterfaceTexts.Texts;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.InterfaceTexts.Writing;

/// <summary>Saves what somebody has typed in the list: all of it, or nothing and why.</summary>
public sealed class TextForm(TextCatalogue catalogue, OwnTextStore store, WrittenTexts written, TextCheck check, IStringLocalizer<TextForm> S)
{
    /// <param name="culture">One of the site's.</param>
    /// <param name="typed">The fields of the page.</param>
    /// <param name="takeBack">Key of the text that is to be as in the file again; null for none.</param>
    /// <returns>How many texts were changed, null if somebody else saved at this moment; or what is wrong, by key.</returns>
    public async Task<(int? Saved, IReadOnlyDictionary<string, string> Faults)> SaveAsync(string culture, IReadOnlyList<TypedText> typed, string? takeBack)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var own = await store.LoadAsync();
        var (rows, forms) = (await catalogue.ReadAsync(culture, own), catalogue.FormsOf(culture));
        var (faults, saved) = (new Dictionary<string, string>(StringComparer.Ordinal), 0);
        foreach (var one in typed.Where(one => rows.ContainsKey(one.Key)).DistinctBy(one => one.Key))
        {
            var row = rows[one.Key];
            var count = forms.CountOf(row.Text);
            string[] fields = [.. one.Texts.Select(text => text ?? string.Empty).Concat(Enumerable.Repeat(string.Empty, count)).Take(count)];
            if (one.Key == takeBack ? row.Own is null : TextRow.TokenOf(fields).Value == one.Seen)
            {
                continue;
            }

            IReadOnlyList<string> texts = one.Key == takeBack || fields.All(string.IsNullOrWhiteSpace) ? [] : [.. fields.Select(field => TextCheck.Tidy(field, row.Text.Original))];
            if (FaultOf(row, one, texts, isTakenBack: one.Key == takeBack) is { } fault)
            {
                faults[one.Key] = fault;
            }
            else if (texts.Count == 0 || row.Shown is null || !texts.SequenceEqual(row.Shown))
            {
                written.Put(own, culture, row, texts);
                saved++;
            }
        }

        return faults.Count > 0 || saved == 0 ? (0, faults)
            : await store.CommitAsync(own) ? (saved, faults)
            : (null, faults);
    }

    private string? FaultOf(TextRow row, TypedText typed, IReadOnlyList<string> texts, bool isTakenBack)
    {
        if (row.Seen.Value != typed.Seen && (row.Shown is null || !texts.SequenceEqual(row.Shown)))
        {
            return row.Own is null
                ? S["Meanwhile somebody has taken their text back. Save once more if yours is to be shown."]
                : S["Meanwhile {0} has written: “{1}”. Save once more if yours is to stand in its place.", row.Own.By, string.Join(" / ", row.Own.Texts)];
        }

        return isTakenBack || (texts.Count == 0 && row.Own is not null) ? null
            : texts.Count == 0 ? S["No text can be empty. The text of the file stays."]
            : texts.Any(text => text.Length == 0) ? S["Each form needs a text."].Value
            : texts.Select(text => check.FaultOf(row.Text, text)).FirstOrDefault(fault => fault is not null);
    }
}
