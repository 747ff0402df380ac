using Sapling.Modules.Manifests;

[assembly: StockModule("OrchardCore.Flows", "Flow", "Content Management", "Items and widgets inside an item.", Dependencies = ["OrchardCore.Widgets"])]
