using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>What a feature adds to the services and to the request pipeline.</summary>
public interface IStartup
{
    /// <summary>Order among all start-ups when services are configured: lower runs first; equal values keep dependency order.</summary>
    int Order { get; }

    /// <summary>Order among all start-ups when the pipeline is configured; equals <see cref="Order"/> unless overridden.</summary>
    int ConfigureOrder { get; }

    void ConfigureServices(IServiceCollection services);

    void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}

/// <summary>A start-up that configures the pipeline asynchronously, for instance because it reads a setting from the database.</summary>
public interface IAsyncStartup
{
    ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
