using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Menu.Models;

namespace OrchardCore.Menu.ViewModels;

/// <summary>The editor of a menu item with HTML.</summary>
public class HtmlMenuItemPartEditViewModel
{
    public string? Html { get; set; }

    [BindNever]
    [ValidateNever]
    public HtmlMenuItemPart MenuItemPart { get; set; } = null!;
}
