using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Themes", "Themes", "Theming", "Which themes a site has.", IsAlwaysEnabled = true)]
