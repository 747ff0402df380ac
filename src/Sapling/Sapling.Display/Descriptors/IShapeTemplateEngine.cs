using OrchardCore.DisplayManagement.Implementation;
using Microsoft.AspNetCore.Html;

namespace Sapling.Display.Descriptors;

/// <summary>Makes a template file into something that renders a shape.</summary>
internal interface IShapeTemplateEngine
{
    /// <summary>Extension of the files it knows, with the dot.</summary>
    string Extension { get; }

    /// <param name="moduleId">The module or theme of the file.</param>
    /// <param name="path">Its path there, such as <c>Views/Content.liquid</c>.</param>
    Func<DisplayContext, Task<IHtmlContent>> Bind(string moduleId, string path);
}
