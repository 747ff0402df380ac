using Microsoft.Extensions.FileProviders;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>Finds the PO files of the site.</summary>
internal interface IPoFiles
{
    /// <summary>The files that exist for the culture <paramref name="name"/> itself, "ru" or "ru-KG"; where two translate a message, the later one counts.</summary>
    IEnumerable<IFileInfo> Find(string name);
}
