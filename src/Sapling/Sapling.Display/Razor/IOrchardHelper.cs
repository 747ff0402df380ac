using Microsoft.AspNetCore.Http;

namespace OrchardCore
{
    /// <summary>The target of extension methods for Razor views: <c>Orchard.GetContentItemByIdAsync(…)</c>.</summary>
    public interface IOrchardHelper
    {
        HttpContext HttpContext { get; }
    }
}

namespace OrchardCore.DisplayManagement.Razor
{
    /// <inheritdoc/>
    public interface IOrchardDisplayHelper : IOrchardHelper
    {
        IDisplayHelper DisplayHelper { get; }
    }
}

namespace Sapling.Display.Razor
{
    using OrchardCore.DisplayManagement;
    using OrchardCore.DisplayManagement.Razor;

    /// <inheritdoc/>
    internal sealed class OrchardHelper(IHttpContextAccessor httpContextAccessor, IDisplayHelper displayHelper) : IOrchardDisplayHelper
    {
        public HttpContext HttpContext => httpContextAccessor.HttpContext
            ?? throw new InvalidOperationException("There is no request.");

        public IDisplayHelper DisplayHelper => displayHelper;
    }
}
