using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Sapling.Modules.Files;

/// <summary>The <c>wwwroot</c> folders of modules and themes, each under its module id: <c>/ForumTheme/css/site.css</c>.</summary>
internal sealed class StaticModuleFiles(IModuleFiles files) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath)
    {
        var path = subpath.TrimStart('/');
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return (slash > 0 ? files.Find(path[..slash], string.Concat("wwwroot", path.AsSpan(slash))) : null) ?? new NotFoundFileInfo(subpath);
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter)
    {
        var path = filter.TrimStart('/');
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? files.Watch(path[..slash]) : NullChangeToken.Singleton;
    }
}
