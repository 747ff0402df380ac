using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;
using Sapling.Modules.Features;

namespace Sapling.Display.Descriptors;

/// <summary>Makes template files into something that renders shapes.</summary>
internal interface IShapeTemplateEngine
{
    /// <summary>The templates it knows in a module, such as <c>Views/Content.liquid</c>.</summary>
    IEnumerable<string> PathsOf(ModuleInfo module);

    /// <param name="moduleId">The module or theme of the file.</param>
    /// <param name="path">Its path there.</param>
    Func<DisplayContext, Task<IHtmlContent>> Bind(string moduleId, string path);
}
