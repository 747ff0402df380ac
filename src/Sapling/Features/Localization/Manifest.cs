using OrchardCore.Modules.Manifest;
using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Localization", "Localization", "Internationalization", "The site's cultures, and texts from PO files.",
    Dependencies = ["OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Localization.ContentLanguageHeader",
    Name = "Content Language Header",
    Category = "Internationalization",
    Description = "Says the language of a page in its Content-Language header.",
    Dependencies = ["OrchardCore.Localization"])]
