using System.Security.Claims;
using ForumOrchard.Languages.Words;
using ForumOrchard.Translations.States;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Words;

/// <summary>Saves what somebody has typed for the words of a collection: all of it, or nothing and why.</summary>
public sealed class WordForm(WordDesk desk, IStringLocalizer<WordForm> S)
{
    /// <param name="user">Who, of those who may.</param>
    /// <param name="collection">The collection as it is now.</param>
    /// <param name="culture">Language of the translations.</param>
    /// <param name="typed">The fields of the page.</param>
    public async Task<WordFormResult> SaveAsync(ClaimsPrincipal user, TranslatedCollection collection, string culture, IReadOnlyList<TypedWord> typed)
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(typed);
        var rows = collection.In(culture).Where(row => row.State is not null).ToDictionary(row => row.Entry.Id, StringComparer.Ordinal);
        var (changes, confirmed, faults) = (new List<WordChange>(), new List<WordRow>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var one in typed.Where(one => rows.ContainsKey(one.Id)).DistinctBy(one => one.Id, StringComparer.Ordinal))
        {
            var row = rows[one.Id];
            var text = Tidy(one.Text, row.Original);
            var isTyped = WordRow.TokenOf(one.Text ?? string.Empty) != one.Seen && text != row.Text;
            var isConfirmed = !isTyped && one.IsRight && row.State == TranslationState.Outdated;
            if ((isTyped || isConfirmed) && FaultOf(row, one, text, isTyped) is { } fault)
            {
                faults[one.Id] = fault;
            }
            else if (isTyped)
            {
                changes.Add(new WordChange(one.Id, row.Text, text));
            }
            else if (isConfirmed)
            {
                confirmed.Add(row);
            }
        }

        return faults.Count > 0 ? new WordFormResult(0, false, false, faults) : await SaveAsync(user, collection, culture, changes, confirmed);
    }

    private async Task<WordFormResult> SaveAsync(ClaimsPrincipal user, TranslatedCollection collection, string culture, List<WordChange> changes, List<WordRow> confirmed)
    {
        var none = new Dictionary<string, string>();
        var result = changes.Count == 0 ? new WordsWritten(IsDraft: false) : await desk.WriteAsync(user, collection, culture, changes);
        return result switch
        {
            WordsRefused refused => new WordFormResult(0, false, false, refused.Faults),
            WordsWritten written when confirmed.Count == 0 || await desk.ConfirmAsync(collection, confirmed) => new WordFormResult(changes.Count + confirmed.Count, written.IsDraft, false, none),
            _ => new WordFormResult(0, false, true, none),
        };
    }

    private string? FaultOf(WordRow row, TypedWord typed, string text, bool isTyped) =>
        typed.Original != WordRow.TokenOf(row.Original) ? S["The original says something else by now. Read it, and save once more if yours says the same."]
        : typed.Seen != WordRow.TokenOf(row.Text) ? S["Meanwhile somebody has written: “{0}”. Save once more if yours is to stand in its place.", row.Text]
        : isTyped && text.Length == 0 ? S["No text can be empty here. What is not to be in this language is taken out where it stands."].Value
        : null;

    /// <summary>What is one line in the original is one line.</summary>
    internal static string Tidy(string? text, string original)
    {
        var words = WordRow.InOneWay(text ?? string.Empty);
        return original.Contains('\n', StringComparison.Ordinal) ? words : string.Join(' ', words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>What became of what somebody typed.</summary>
/// <param name="Saved">How many words were written or confirmed.</param>
/// <param name="IsDraft">Whether visitors see them only when somebody publishes the collection.</param>
/// <param name="IsConflict">Whether somebody else saved at this moment.</param>
/// <param name="Faults">What is wrong, by id of the entry; an empty id for what is wrong with the collection.</param>
public sealed record WordFormResult(int Saved, bool IsDraft, bool IsConflict, IReadOnlyDictionary<string, string> Faults);
