using OrchardCore.ContentFields.Settings;

namespace Sapling.Features.ContentFields.Picking;

/// <summary>What an editor can choose.</summary>
/// <param name="Types">The content types; null for all that have lists.</param>
/// <param name="BySet">Whether an item is chosen with its translations.</param>
public sealed record PickerScope(string[]? Types, bool BySet)
{
    public static PickerScope Of(ContentPickerFieldSettings settings) => new(settings.DisplayAllContentTypes ? null : settings.DisplayedContentTypes, BySet: false);

    public static PickerScope Of(LocalizationSetContentPickerFieldSettings settings) => new(settings.DisplayedContentTypes, BySet: true);
}
