using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.Checks;
using ForumOrchard.InterfaceTexts.PortableObjects;
using ForumOrchard.InterfaceTexts.Texts;
using ForumOrchard.InterfaceTexts.Writing;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.InterfaceTexts.Exchange;

/// <summary>Takes a PO file back.</summary>
public sealed class TextImport(TextCatalogue catalogue, OwnTextStore store, WrittenTexts written, TextCheck check, IStringLocalizer<TextImport> S)
{
    /// <summary>What would become of a file.</summary>
    /// <param name="culture">Language of its translations.</param>
    /// <param name="file">Without faults.</param>
    internal async Task<IReadOnlyList<ReturnedText>> PlanAsync(string culture, PoFile file) => Plan(await catalogue.ReadAsync(culture), catalogue.FormsOf(culture), file);

    /// <summary>Writes what is new and changed, if the site still is as somebody has seen it.</summary>
    /// <param name="culture">Language of its translations.</param>
    /// <param name="file">Without faults.</param>
    /// <param name="seen">Token of the plan that they saw.</param>
    /// <returns>How many texts were written; null if somebody has written others meanwhile.</returns>
    internal async Task<int?> RunAsync(string culture, PoFile file, string seen)
    {
        var own = await store.LoadAsync();
        var plan = Plan(await catalogue.ReadAsync(culture, own), catalogue.FormsOf(culture), file);
        if (TokenOf(plan) != seen)
        {
            return null;
        }

        var news = plan.Where(text => text.Outcome is ReturnOutcome.New or ReturnOutcome.Changed).ToList();
        foreach (var text in news)
        {
            written.Put(own, culture, text.Row!, text.Texts);
        }

        return news.Count == 0 || await store.CommitAsync(own) ? news.Count : null;
    }

    /// <summary>Tells whether a plan is still the same.</summary>
    internal static string TokenOf(IReadOnlyList<ReturnedText> plan) => Editing.Tokens.EditToken.Of(plan.Select(text => $"{text.Outcome} {text.Row?.Seen}").ToArray()).Value;

    private IReadOnlyList<ReturnedText> Plan(IReadOnlyDictionary<string, TextRow> rows, LanguageForms forms, PoFile file)
    {
        var order = file.Plurals?.Order(forms.Rule);
        return [.. file.Messages.Select(message => Plan(rows, forms, file, order, message))];
    }

    private ReturnedText Plan(IReadOnlyDictionary<string, TextRow> rows, LanguageForms forms, PoFile file, IReadOnlyList<int>? order, PoMessage message)
    {
        if (!rows.TryGetValue(new KnownText(message.Context, message.Original, message.Plural, []).Key, out var row))
        {
            return new ReturnedText(message.Line, message.Original, message.Texts, ReturnOutcome.Unknown, null);
        }

        ReturnedText As(ReturnOutcome outcome, IReadOnlyList<string> texts, string? fault = null) => new(message.Line, message.Original, texts, outcome, row, fault);
        if (message.Texts.All(string.IsNullOrWhiteSpace) || message.IsFuzzy)
        {
            return As(message.IsFuzzy ? ReturnOutcome.Fuzzy : ReturnOutcome.Untranslated, []);
        }

        if ((message.Plural is null) != (row.Text.Plural is null))
        {
            return As(ReturnOutcome.Refused, [], row.Text.Plural is null ? S["Here the text has no plural."] : S["Here the text has a plural: “{0}”.", row.Text.Plural]);
        }

        var expected = message.Plural is null ? 1 : file.Plurals?.Count ?? forms.Examples.Count;
        if (message.Texts.Count != expected)
        {
            return As(ReturnOutcome.Refused, [], S["It has another number of forms ({0}) than the header of the file, or the language, says ({1}).", message.Texts.Count, expected]);
        }

        string[] sent = [.. message.Plural is null || order is null ? message.Texts : order.Select(form => message.Texts[form])];
        if (row.Shown is not null && TextRow.TokenOf(sent) == row.Seen)
        {
            // Files of others have what nobody may write here.
            return As(ReturnOutcome.Same, sent);
        }

        string[] texts = [.. sent.Select(text => TextCheck.Tidy(text, message.Original))];
        var fault = texts.Any(text => text.Length == 0) ? S["Each form needs a text."].Value : texts.Select(text => check.FaultOf(row.Text, text)).FirstOrDefault(one => one is not null);
        return fault is not null ? As(ReturnOutcome.Refused, texts, fault)
            : row.Shown is null ? As(ReturnOutcome.New, texts)
            : As(texts.SequenceEqual(row.Shown) ? ReturnOutcome.Same : ReturnOutcome.Changed, texts);
    }
}
