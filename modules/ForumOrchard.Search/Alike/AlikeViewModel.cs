using ForumOrchard.Search.ViewModels;

namespace ForumOrchard.Search.Alike;

/// <summary>The view model of <c>AlikeItems.liquid</c>.</summary>
public class AlikeViewModel
{
    /// <summary>Most similar first; empty if nothing is similar enough.</summary>
    public IReadOnlyList<AlikeItemViewModel> Items { get; set; } = [];
}

/// <summary>A similar item.</summary>
/// <param name="Kind">Label of its type.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Address">From the application's root.</param>
/// <param name="Date"><c>2016</c> or <c>2016-05-30</c>; null for none.</param>
/// <param name="DateText">The date for people.</param>
/// <param name="Language">Its language if different from the page's; otherwise null.</param>
public sealed record AlikeItemViewModel(string Kind, string Title, string Address, string? Date, string? DateText, HitLanguageViewModel? Language);
