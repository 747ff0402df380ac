using ForumOrchard.Search.ViewModels;

namespace ForumOrchard.Search.Alike;

/// <summary>What <c>AlikeItems.liquid</c> renders.</summary>
public class AlikeViewModel
{
    /// <summary>The most alike first; empty where nothing is alike enough.</summary>
    public IReadOnlyList<AlikeItemViewModel> Items { get; set; } = [];
}

/// <summary>An item that is alike.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Address">From the application's root.</param>
/// <param name="Date"><c>2016</c> or <c>2016-05-30</c>; null for none.</param>
/// <param name="DateText">The same for people.</param>
/// <param name="Language">Its language where it is not that of the page; null where it is.</param>
public sealed record AlikeItemViewModel(string Kind, string Title, string Address, string? Date, string? DateText, HitLanguageViewModel? Language);
