using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;
using Sapling.Modules.Features;

namespace Sapling.Display.Descriptors;

/// <summary>Compiles template files to render shapes.</summary>
internal interface IShapeTemplateEngine
{
    /// <summary>The templates it handles in a module, such as <c>Views/Content.liquid</c>.</summary>
    IEnumerable<string> PathsOf(ModuleInfo module);

    /// <param name="moduleId">The file's module or theme.</param>
    /// <param name="path">The file's path in the module.</param>
    Func<DisplayContext, Task<IHtmlContent>> Bind(string moduleId, string path);
}
