using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

/// <summary>Renders a shape.</summary>
public interface IDisplayHelper
{
    /// <summary>Empty content for null.</summary>
    Task<IHtmlContent> ShapeExecuteAsync(IShape? shape);
}
