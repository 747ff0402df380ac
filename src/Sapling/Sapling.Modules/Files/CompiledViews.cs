using Microsoft.AspNetCore.Razor.Hosting;
using Sapling.Modules.Features;

namespace Sapling.Modules.Files;

/// <summary>The Razor views compiled into a module.</summary>
internal static class CompiledViews
{
    private static readonly RazorCompiledItemLoader Loader = new();

    /// <summary>Each view with its path in the module, such as <c>Views/Account/Login.cshtml</c>.</summary>
    public static IEnumerable<(string Path, RazorCompiledItem Item)> Of(ModuleInfo module)
    {
        var root = module.Folder is null ? "/" : $"/{module.Folder}/";
        return from item in Loader.LoadItems(module.Assembly)
               where item.Identifier.StartsWith(root, StringComparison.Ordinal)
               select (item.Identifier[root.Length..], item);
    }
}
