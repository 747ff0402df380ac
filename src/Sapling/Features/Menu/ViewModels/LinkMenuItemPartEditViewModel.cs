using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Menu.Models;

namespace OrchardCore.Menu.ViewModels;

/// <summary>The editor of a menu item that links to an address; its text is the title.</summary>
public class LinkMenuItemPartEditViewModel
{
    public string? Url { get; set; }

    [BindNever]
    [ValidateNever]
    public LinkMenuItemPart MenuItemPart { get; set; } = null!;
}
