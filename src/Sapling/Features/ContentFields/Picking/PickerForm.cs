using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Picking;

/// <summary>The form of a picker.</summary>
/// <param name="Input">The ids.</param>
/// <param name="IsMultiple">Whether several can be chosen.</param>
/// <param name="Choices">What the form lists: what is chosen first, in its order.</param>
/// <param name="Chosen">The chosen ids.</param>
/// <param name="Search">The words to look for; null where all are listed.</param>
/// <param name="Sought">The hidden input of the words that were looked for.</param>
internal sealed record PickerForm(FieldInput Input, bool IsMultiple, IReadOnlyList<PickableItem> Choices, string[] Chosen, FieldInput? Search, FieldInput Sought)
{
    private static readonly PickableItem[] _none = [];

    /// <param name="field">The field.</param>
    /// <param name="name">The input of the ids.</param>
    /// <param name="stored">The stored ids, with commas between them.</param>
    /// <param name="isMultiple">Whether several can be chosen.</param>
    /// <param name="scope">What can be chosen.</param>
    /// <param name="items">Finds it.</param>
    public static async Task<PickerForm> ReadAsync(FieldEditor field, string name, string? stored, bool isMultiple, PickerScope scope, PickableItems items)
    {
        var (input, search, sought) = (field.Input(name), field.Input(nameof(PickerText.Search)), field.Input(nameof(PickerText.Sought)));
        var chosen = (input.Value(stored) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        var few = await items.FewAsync(scope);
        var named = few?.ToDictionary(item => item.Id, StringComparer.Ordinal) ?? await items.NameAsync(scope, chosen);
        var offered = few ?? (string.IsNullOrWhiteSpace(search.Value(null)) ? _none : (await items.FindAsync(scope, search.Value(null), 0)).Items);
        return new PickerForm(
            input,
            isMultiple || chosen.Length > 1,
            [.. chosen.Select(id => named.GetValueOrDefault(id) ?? new PickableItem(id, string.Empty, string.Empty, string.Empty, null)), .. offered.Where(item => !chosen.Contains(item.Id, StringComparer.Ordinal))],
            chosen,
            few is null ? search : null,
            sought);
    }

    /// <summary>The title with what tells it from the others of a short list.</summary>
    public string ShortName(PickableItem item) => string.Join(" · ",
        new[] { item.Title, Choices.Any(other => other.Type != item.Type && other.Type.Length > 0) || Choices.Any(other => other.Culture != item.Culture && other.Culture is not null) ? item.Note : string.Empty }.Where(text => text.Length > 0));
}
