using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.Alias.Models;

namespace OrchardCore.Alias.ViewModels;

/// <summary>The editor of an alias.</summary>
public class AliasPartViewModel
{
    public string? Alias { get; set; }

    [BindNever]
    [ValidateNever]
    public AliasPart AliasPart { get; set; } = null!;
}
