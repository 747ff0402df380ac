using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentLocalization.ViewModels;

/// <summary>The language in an item's form, and its translations.</summary>
public class LocalizationPartViewModel : ShapeViewModel
{
    /// <summary>Null for an item that has none yet.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>A culture name; that of a new item is taken from the form, which shows none to choose from.</summary>
    public string? Culture { get; set; }

    [BindNever]
    public CultureInfo CultureInfo => CultureInfo.GetCultureInfo(Culture ?? string.Empty);

    [BindNever]
    public LocalizationPart LocalizationPart { get; set; } = null!;

    /// <summary>The other languages of the site that the editor may write in; none for a new item.</summary>
    [BindNever]
    public IEnumerable<LocalizationLinksViewModel> ContentItemCultures { get; set; } = [];
}

/// <summary>An item in another language.</summary>
public class LocalizationLinksViewModel
{
    public bool IsDeleted { get; set; }

    /// <summary>Null where there is none yet.</summary>
    public string? ContentItemId { get; set; }

    public CultureInfo Culture { get; set; } = CultureInfo.InvariantCulture;
}
