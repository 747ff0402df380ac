using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Razor.Hosting;
using Sapling.Features;

namespace Sapling.Mvc;

/// <summary>The compiled views of a module under <c>/Areas/{ModuleId}/</c>, so that two modules may have a view of the same name.</summary>
internal sealed class ModuleViewsPart(ModuleInfo module) : ApplicationPart, IRazorCompiledItemProvider
{
    public override string Name => module.Id;

    public IEnumerable<RazorCompiledItem> CompiledItems { get; } =
        [.. new RazorCompiledItemLoader().LoadItems(module.Assembly).Select(item => new ModuleView(item, $"/{module.SubPath}{item.Identifier}"))];

    private sealed class ModuleView(RazorCompiledItem item, string path) : RazorCompiledItem
    {
        public override string Identifier => path;

        public override string Kind => item.Kind;

        public override IReadOnlyList<object> Metadata => item.Metadata;

        public override Type Type => item.Type;
    }
}
