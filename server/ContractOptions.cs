using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RecordClearance.Contract;

namespace RecordClearance;

/// <summary>The contract's JSON rules, also for the service's own types.</summary>
public static class ContractOptions
{
    public static JsonSerializerOptions Json { get; } = new(ContractJson.Default.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ContractJson.Default, new DefaultJsonTypeInfoResolver()),
    };

    /// <summary>Makes HTTP speak the contract's JSON, as strictly as the command line does.</summary>
    public static IServiceCollection AddContractJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(http =>
        {
            var json = http.SerializerOptions;
            json.PropertyNameCaseInsensitive = false;
            json.NumberHandling = Json.NumberHandling;
            json.PropertyNamingPolicy = Json.PropertyNamingPolicy;
            json.UnmappedMemberHandling = Json.UnmappedMemberHandling;
            json.AllowDuplicateProperties = Json.AllowDuplicateProperties;
            json.MaxDepth = Json.MaxDepth;
            json.RespectNullableAnnotations = Json.RespectNullableAnnotations;
            json.RespectRequiredConstructorParameters = Json.RespectRequiredConstructorParameters;
            foreach (var converter in Json.Converters)
                json.Converters.Add(converter);
        });
}
