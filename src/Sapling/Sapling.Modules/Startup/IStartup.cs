using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>What a feature adds to the services and to the request pipeline.</summary>
public interface IStartup
{
    /// <summary>Place among all start-ups when services are configured: lower runs earlier, equal keeps the order of dependencies.</summary>
    int Order { get; }

    /// <summary>Place among all start-ups when the pipeline is configured; the same as <see cref="Order"/> unless overridden.</summary>
    int ConfigureOrder { get; }

    void ConfigureServices(IServiceCollection services);

    void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}

/// <summary>A start-up whose part in the pipeline needs to wait for something, such as a setting in the database.</summary>
public interface IAsyncStartup
{
    ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
