using System.Text.Json;
using System.Text.Json.Serialization;
using RecordClearance.Contract;

namespace RecordClearance;

/// <summary>Makes HTTP speak the contract's JSON, as strictly as <see cref="ContractJson"/> does.</summary>
public static class ContractJsonExtensions
{
    public static IServiceCollection AddContractJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(http =>
        {
            var json = http.SerializerOptions;
            var contract = ContractJson.Default.Options;
            json.PropertyNameCaseInsensitive = false;
            json.NumberHandling = JsonNumberHandling.Strict;
            json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
            json.UnmappedMemberHandling = contract.UnmappedMemberHandling;
            json.AllowDuplicateProperties = contract.AllowDuplicateProperties;
            json.MaxDepth = contract.MaxDepth;
            json.RespectNullableAnnotations = true;
            json.RespectRequiredConstructorParameters = true;
            foreach (var converter in contract.Converters)
                json.Converters.Add(converter);
        });
}
