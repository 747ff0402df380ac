using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Renders a shape type or an alternate.</summary>
public class ShapeBinding
{
    public string BindingName { get; set; } = string.Empty;

    /// <summary>The template's path or the method's name.</summary>
    public string BindingSource { get; set; } = string.Empty;

    public virtual Func<DisplayContext, Task<IHtmlContent>> BindingAsync { get; set; } = null!;
}
