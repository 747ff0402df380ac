using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Chooses a shape's template in the current theme and renders it, with its events and wrappers.</summary>
public interface IHtmlDisplay
{
    Task<IHtmlContent> ExecuteAsync(DisplayContext context);
}
