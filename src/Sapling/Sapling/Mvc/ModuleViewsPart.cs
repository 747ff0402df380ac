using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Razor.Hosting;
using Sapling.Modules.Features;
using Sapling.Modules.Files;

namespace Sapling.Mvc;

/// <summary>The compiled views of a module under <c>/Areas/{ModuleId}/</c>, so that two modules can have views of the same name.</summary>
internal sealed class ModuleViewsPart(ModuleInfo module) : ApplicationPart, IRazorCompiledItemProvider
{
    public override string Name => module.Id;

    public IEnumerable<RazorCompiledItem> CompiledItems { get; } =
        [.. CompiledViews.Of(module).Select(view => new ModuleView(view.Item, $"/{module.SubPath}/{view.Path}"))];

    private sealed class ModuleView(RazorCompiledItem item, string path) : RazorCompiledItem
    {
        public override string Identifier => path;

        public override string Kind => item.Kind;

        public override IReadOnlyList<object> Metadata => item.Metadata;

        public override Type Type => item.Type;
    }
}
