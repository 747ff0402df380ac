using Microsoft.Extensions.FileProviders;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>Finds the PO files of the site.</summary>
internal interface IPoFiles
{
    /// <summary>The existing files for exactly the culture <paramref name="name"/>, "ru" or "ru-KG"; if two translate a message, the later one wins.</summary>
    IEnumerable<IFileInfo> Find(string name);
}
