using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Menu.Models;

namespace OrchardCore.Menu.ViewModels;

/// <summary>The editor of a menu.</summary>
public class MenuPartEditViewModel
{
    /// <summary>The new order of the entries, as JSON; null or empty if nothing was moved.</summary>
    public string? Hierarchy { get; set; }

    [BindNever]
    [ValidateNever]
    public MenuPart MenuPart { get; set; } = null!;

    /// <summary>What can be added; empty before the menu was stored for the first time.</summary>
    [BindNever]
    [ValidateNever]
    public IEnumerable<ContentTypeDefinition> MenuItemContentTypes { get; set; } = [];
}
