{{- define "fayuan.labels" -}}
app.kubernetes.io/name: fayuan
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .name }}
{{- end }}

{{- define "fayuan.container" -}}
- name: {{ .name }}
  image: "{{ .root.Values.image.registry }}/{{ .name }}:{{ .root.Values.image.tag }}"
  imagePullPolicy: {{ .root.Values.image.pullPolicy }}
  securityContext:
    allowPrivilegeEscalation: false
    readOnlyRootFilesystem: true
    capabilities: { drop: [ALL] }
  env:
    - name: LOG_LEVEL
      value: {{ .root.Values.logLevel | quote }}
    {{- range .app.secretKeys }}
    - name: {{ . }}
      valueFrom:
        secretKeyRef: { name: {{ $.root.Values.existingSecret }}, key: {{ . }} }
    {{- end }}
{{- end }}

{{- define "fayuan.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
fsGroup: 1000
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "fayuan.probes" -}}
ports:
  - name: http
    containerPort: {{ .port }}
startupProbe:
  httpGet: { path: /readyz, port: http }
  periodSeconds: 2
  failureThreshold: 60
readinessProbe:
  httpGet: { path: /readyz, port: http }
  periodSeconds: 5
livenessProbe:
  httpGet: { path: /healthz, port: http }
  periodSeconds: 10
  failureThreshold: 6
resources: {{- toYaml .app.resources | nindent 2 }}
{{- end }}
